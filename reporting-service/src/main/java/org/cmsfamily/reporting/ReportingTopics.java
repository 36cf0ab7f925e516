package org.cmsfamily.reporting;

import org.cmsfamily.platform.outbox.Topic;

/** What this service publishes, each record an aggregate's whole public state. */
public enum ReportingTopics implements Topic {
  FINDINGS("reporting.findings"),
  LESSONS("reporting.lessons"),
  RATES("reporting.rates"),
  REPORTS("reporting.reports");

  private final String topic;

  ReportingTopics(String topic) {
    this.topic = topic;
  }

  @Override
  public String topic() {
    return topic;
  }
}
