import { expect, test } from 'vitest';
import { joinAddress, spacedCode, typedAddress } from './places.ts';

test('a code is read out in two groups of three', () => {
  expect(spacedCode('K7M4PX')).toBe('K7M 4PX');
});

test('an address is shown as one types it', () => {
  expect(typedAddress('http://192.168.1.20:3000/')).toBe('192.168.1.20:3000');
  expect(typedAddress('https://lowestpoint.example')).toBe('lowestpoint.example');
});

test('the QR code leads straight into the room', () => {
  expect(joinAddress('http://192.168.1.20:3000/', 'K7M4PX')).toBe('http://192.168.1.20:3000/r/K7M4PX');
});
