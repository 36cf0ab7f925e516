package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which ledger a file belongs to, and how it is read. */
public class ImportQuery {
  @QueryParam("family")
  public @Nullable String family;

  @QueryParam("payer")
  public @Nullable String payer;

  @QueryParam("sourceSystem")
  public @Nullable String sourceSystem;

  @QueryParam("layout")
  public @Nullable String layout;

  @QueryParam("progress")
  public @Nullable String progress;

  @QueryParam("actingAs")
  public @Nullable String actingAs;
}
