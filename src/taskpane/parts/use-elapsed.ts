import { useEffect, useState } from 'react';

/** Whether what is on screen has been there for so many milliseconds. */
export function useElapsed(milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLasting;
}
