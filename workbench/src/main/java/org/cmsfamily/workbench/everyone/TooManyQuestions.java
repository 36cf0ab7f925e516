package org.cmsfamily.workbench.everyone;

/** Visitors without a session asked for more than the services are to answer them in a minute. */
class TooManyQuestions extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyQuestions() {
    super("No more questions for visitors without a session in this minute");
  }
}
