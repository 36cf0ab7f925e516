package org.cmsfamily.platform.act;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an answer where its content says so, and not after so many bytes: where something was added,
 * only the pieces around it differ from those of the answer before. So each of many long answers
 * about one thing costs what is new in it.
 */
final class AnswerPieces {
  private static final int SHORTEST = 1024;
  private static final int LONGEST = 16 * 1024;

  /** A cut every 4096 bytes on average: where so many bits of the rolling sum are zero. */
  private static final long CUT = 0xFFFL << 40;

  private static final long[] GEAR = gear();

  private AnswerPieces() {}

  static List<byte[]> of(byte[] answer) {
    var pieces = new ArrayList<byte[]>();
    int begun = 0;
    while (begun < answer.length) {
      int end = end(answer, begun);
      pieces.add(java.util.Arrays.copyOfRange(answer, begun, end));
      begun = end;
    }
    return pieces;
  }

  private static int end(byte[] answer, int begun) {
    int last = Math.min(answer.length, begun + LONGEST);
    long sum = 0;
    for (int i = begun; i < last; i++) {
      sum = (sum << 1) + GEAR[answer[i] & 0xFF];
      if (i - begun >= SHORTEST && (sum & CUT) == 0) {
        return i + 1;
      }
    }
    return last;
  }

  /** A number for each byte, the same for all time: it decides where answers are cut. */
  private static long[] gear() {
    var gear = new long[256];
    long state = 0x5EE1_0F5C_E10FL;
    for (int i = 0; i < gear.length; i++) {
      state += 0x9E37_79B9_7F4A_7C15L;
      long mixed = (state ^ (state >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
      gear[i] = mixed ^ (mixed >>> 31);
    }
    return gear;
  }
}
