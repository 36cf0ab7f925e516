package org.cmsfamily.local;

import java.util.List;

/** One process of a suite. */
public interface SuiteComponent {
  ManagedProcess process();

  /** The ports it listens on. */
  List<Integer> ports();

  /** Where its clients find it. */
  String address();

  /**
   * Begins its process on what an earlier start prepared, and returns at once.
   *
   * @throws UserError if the process cannot be begun
   */
  void launch();

  /**
   * Prepares and starts it and returns when it answers.
   *
   * @throws UserError if it does not
   */
  void start();

  /** Ends it in order; repeating it changes nothing. */
  void stop();

  /** Whether it does its work now, not only runs. */
  boolean answers() throws Exception;
}
