/** Given names common in the news, beside those that people of the data set bear; none that a place or family of note has, too. */
export const commonGivenNames =
  `Aaron Alessandro Angelina Arne Aurélie Birgit Brenda Carol Carolin Carolyn Cheryl Chiara Christa Christina
  Claus Cornelia Cynthia Céline Daniela Deborah Debra Denise Detlef Diane Dominik Emily Erika Ethan Eugene
  Fabian Fiona Francesca Frieda Gabriele Gerda Gisela Giulia Gudrun Hanna Hannah Hannes Heike Helga Henrik Hilde
  Holger Inge Ingo Irene Isabel Isabella Isabelle Jacqueline Jana Jane Jessica Joan Jochen Judith Judy Juliane
  Kathleen Kathrin Kayla Kerstin Kimberly Kirsten Kyle Lauren Lena Leonie Luca Lucy Lucía Margit Marilyn Marlene
  Martina Megan Melanie Melissa Michaela Miriam Nadine Natalie Nathalie Nicole Niklas Nils Patricia Pietro Ralf
  Raphael Rebecca Silke Silvia Sonja Sophia Sylvia Tatjana Teresa Tiffany Udo Ulrike Ute Uwe Vanessa Veronika
  Willi Yvonne Zachary`.split(/\s+/);
