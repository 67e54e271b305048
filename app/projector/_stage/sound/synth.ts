import type { Cue } from './cues';

interface PlayCue {
  cue: Cue;
  /** Without the swell that goes with a motion that is not shown. */
  short: boolean;
}

/** Plays a cue now. Times in seconds, frequencies in Hz. */
export function playCue(context: AudioContext, { cue, short }: PlayCue): void {
  const at = context.currentTime;
  if (cue === 'opening') drum(context, at, { from: 110, to: 42, seconds: 0.4, gain: 0.9 });
  if (cue === 'tick') tick(context, at);
  if (cue !== 'reveal') return;
  const breathSeconds = short ? 0 : 0.7;
  if (!short) breath(context, at, breathSeconds);
  drum(context, at + breathSeconds, { from: 160, to: 38, seconds: 0.6, gain: 1 });
}

interface Drum {
  from: number;
  to: number;
  seconds: number;
  gain: number;
}

/** A low tone that falls, as a skin does that was struck. */
function drum(context: AudioContext, at: number, { from, to, seconds, gain }: Drum): void {
  const tone = context.createOscillator();
  tone.frequency.setValueAtTime(from, at);
  tone.frequency.exponentialRampToValueAtTime(to, at + seconds * 0.6);
  const volume = envelope(context, at, { attack: 0.005, seconds, gain });
  tone.connect(volume);
  tone.start(at);
  tone.stop(at + seconds);
}

/** A clock: short, dry and not loud. */
function tick(context: AudioContext, at: number): void {
  const tone = context.createOscillator();
  tone.type = 'triangle';
  tone.frequency.setValueAtTime(1500, at);
  const volume = envelope(context, at, { attack: 0.001, seconds: 0.05, gain: 0.35 });
  tone.connect(volume);
  tone.start(at);
  tone.stop(at + 0.06);
}

/** Air that is drawn in: noise through a filter that opens. */
function breath(context: AudioContext, at: number, seconds: number): void {
  const noise = context.createBufferSource();
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate * seconds), context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i += 1) samples[i] = Math.random() * 2 - 1;
  noise.buffer = buffer;
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.frequency.setValueAtTime(300, at);
  filter.frequency.exponentialRampToValueAtTime(2400, at + seconds);
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.25, at + seconds * 0.95);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
  noise.connect(filter).connect(volume).connect(context.destination);
  noise.start(at);
}

interface Envelope {
  attack: number;
  seconds: number;
  gain: number;
}

function envelope(context: AudioContext, at: number, { attack, seconds, gain }: Envelope): GainNode {
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(gain, at + attack);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
  volume.connect(context.destination);
  return volume;
}
