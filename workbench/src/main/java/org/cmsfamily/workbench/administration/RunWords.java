package org.cmsfamily.workbench.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.reporting.ReportingRun;
import org.cmsfamily.workbench.reporting.RunProgress;

/** Reporting runs: their log, starting one, how far it is. */
@MessageBundle("run")
public interface RunWords {
  @Message
  String runsLead();

  @Message
  String noRuns();

  @Message
  String run();

  @Message
  String runHelp();

  @Message
  String period();

  @Message
  String periodHelp();

  @Message
  String body();

  @Message
  String noRunsAdvice();

  @Message
  String bodyHelp();

  @Message
  String since();

  @Message
  String sinceHelp();

  @Message
  String untilMeeting();

  @Message
  String startedBy();

  @Message
  String outcomeHead();

  @Message
  String outcome(ReportingRun.Outcome outcome);

  @Message
  String dueOn(String day);

  @Message
  String missing(String quarter, String instruments);

  @Message
  String failedForm(String form, String language, String reason);

  @Message
  String phase(RunProgress.Phase phase);

  @Message
  String progressOf(int issued, int rendered, int due);
}
