package org.cmsfamily.catalog.terms;

import java.util.List;

/** What the terms rest on: analyses by their code, decisions by their key. */
public record Supports(List<String> analyses, List<String> decisions) {

  /** Nothing yet. */
  public static final Supports NONE = new Supports(List.of(), List.of());

  public Supports {
    analyses = List.copyOf(analyses);
    decisions = List.copyOf(decisions);
  }
}
