package org.cmsfamily.workbench.page;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What every form of an act sends.
 *
 * @param act the name of the act
 * @param key makes a repeated sending the same act
 * @param actingAs the capacity that the page showed
 */
public record Sent(
    @RestQuery @Nullable String act,
    @RestForm @Nullable String key,
    @RestForm @Nullable String actingAs) {

  /** The form, still without its fields. */
  public Typed typed() {
    return Typed.of(Optional.ofNullable(act).orElse(""));
  }

  /** The key under which the act is done once. */
  public String once() {
    return key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
  }
}
