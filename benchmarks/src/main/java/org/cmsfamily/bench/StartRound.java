package org.cmsfamily.bench;

/** One start of a service's process, until it says that it is ready. */
final class StartRound implements Side {

  private final ServiceProcess process;
  private final ProcessorTime time;
  private double processorSeconds;

  StartRound(ServiceProcess process, ProcessorTime time) {
    this.process = process;
    this.time = time;
  }

  @Override
  public double round() {
    var seconds = process.restart();
    processorSeconds += time.seconds();
    return seconds;
  }

  /** Each process begins with none, so those of all starts are added up. */
  @Override
  public double processorSeconds() {
    return processorSeconds;
  }
}
