package org.cmsfamily.platform.openapi;

import org.eclipse.microprofile.openapi.models.Operation;

/** What an operation is for, from its method's Javadoc. */
final class Descriptions {

  private Descriptions() {}

  static void describe(Javadocs javadocs, Endpoint endpoint, Operation operation) {
    var text = javadocs.ofMethod(endpoint.resource(), endpoint.method().getName());
    if (operation.getSummary() == null && !text.first().isEmpty()) {
      operation.setSummary(withoutStop(text.first()));
    }
    if (operation.getDescription() == null && !text.rest().isEmpty()) {
      operation.setDescription(text.rest());
    }
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
