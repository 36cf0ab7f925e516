package org.cmsfamily.catalog;

import org.cmsfamily.platform.outbox.Topic;

/** The state topics that the catalog owns. */
public enum CatalogTopics implements Topic {
  ANALYSES("catalog.analyses"),
  PROPOSALS("catalog.proposals"),
  SERVICES("catalog.services");

  private final String topic;

  CatalogTopics(String topic) {
    this.topic = topic;
  }

  @Override
  public String topic() {
    return topic;
  }
}
