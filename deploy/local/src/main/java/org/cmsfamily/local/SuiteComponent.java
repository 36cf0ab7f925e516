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
   * Starts it and returns when it answers.
   *
   * @throws UserError if it does not
   */
  void start();

  /** Ends it in order; repeating it changes nothing. */
  void stop();

  /** Whether it does its work now, not only runs. */
  boolean answers() throws Exception;
}
