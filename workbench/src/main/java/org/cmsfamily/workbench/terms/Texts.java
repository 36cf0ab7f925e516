package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the terms say beside the costs, as far as the editor shows it. */
record Texts(String title, String start, String end, String reviewDate, String exit) {

  static Texts of(ObjectNode terms) {
    return new Texts(
        value(terms, "title"),
        value(terms, "start"),
        value(terms, "end"),
        value(terms, "reviewDate"),
        value(terms, "exit"));
  }

  private static String value(ObjectNode terms, String name) {
    return new Place(name).value(terms);
  }
}
