package org.cmsfamily.bench;

/** One of the two that are compared: the floor, or Skein. */
interface Side {

  /** Does one round; its figure, in the comparison's unit. */
  double round();

  /** How many seconds the processors have worked for it so far; no number if nobody counts. */
  default double processorSeconds() {
    return Double.NaN;
  }

  /** The same, with its processors' work counted. */
  default Side counting(ProcessorTime time) {
    var side = this;
    return new Side() {
      @Override
      public double round() {
        return side.round();
      }

      @Override
      public double processorSeconds() {
        return time.seconds();
      }
    };
  }
}
