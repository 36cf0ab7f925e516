package org.cmsfamily.catalog.service;

import org.cmsfamily.platform.act.ActName;

/** What can be done to a service. */
enum ServiceAct implements ActName {
  MEET_CONDITION("meet-condition");

  private final String text;

  ServiceAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
