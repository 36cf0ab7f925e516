package org.cmsfamily.registry;

import org.cmsfamily.platform.outbox.Topic;

/** The state topics of the registry, each keyed by the code or id of what it carries. */
public enum RegistryTopics implements Topic {
  FAMILIES("registry.families"),
  INSTRUMENTS("registry.instruments"),
  ORGANISATIONS("registry.organisations"),
  SECRETARIATS("registry.secretariats"),
  BODIES("registry.bodies"),
  MEETINGS("registry.meetings"),
  PERSONS("registry.persons"),
  APPOINTMENTS("registry.appointments"),
  DECISIONS("registry.decisions"),
  BUDGETS("registry.budgets"),
  INVITATIONS("registry.invitations"),
  TRANSMITTALS("registry.transmittals");

  private final String topic;

  RegistryTopics(String topic) {
    this.topic = topic;
  }

  @Override
  public String topic() {
    return topic;
  }
}
