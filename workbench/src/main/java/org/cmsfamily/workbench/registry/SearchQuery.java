package org.cmsfamily.workbench.registry;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What is searched for among the decisions; what is null restricts nothing. */
public class SearchQuery {
  @QueryParam("q")
  public @Nullable String words;

  @QueryParam("family")
  public @Nullable String family;

  @QueryParam("instrument")
  public @Nullable String instrument;

  @QueryParam("body")
  public @Nullable String body;

  @QueryParam("area")
  public @Nullable String area;

  @QueryParam("verb")
  public @Nullable String verb;

  @QueryParam("year")
  public @Nullable String year;

  @QueryParam("language")
  public @Nullable String language;

  @QueryParam("status")
  public @Nullable String status;

  @QueryParam("counts")
  public @Nullable Boolean counts;

  @QueryParam("cursor")
  public @Nullable String cursor;

  @QueryParam("limit")
  public @Nullable Integer limit;
}
