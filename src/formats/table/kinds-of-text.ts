const number = /^[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:e[+-]?\d+)?\s?%?$/i;
const email = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
const phone = /^\+?[\d\s()./-]{6,}(?:(?:ext\.?|x)\s?\d{1,6})?$/i;
const minimumDigits = 6;

export const isNumber = (text: string): boolean => number.test(text.trim());

export const isEmail = (text: string): boolean => email.test(text.trim());

/** Digits with the usual marks between them; at least six, so that a year or a level is none. */
export function isPhone(text: string): boolean {
  return phone.test(text.trim()) && text.replaceAll(/\D/g, '').length >= minimumDigits;
}
