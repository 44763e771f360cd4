declare module '*.svelte.txt' {
  import type { Component } from 'svelte';

  const component: Component;
  export default component;
}
