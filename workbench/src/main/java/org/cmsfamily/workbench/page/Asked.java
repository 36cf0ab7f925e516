package org.cmsfamily.workbench.page;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a page says of its forms.
 *
 * @param act the act whose form is open
 * @param done the act that was just done
 */
public record Asked(@RestQuery @Nullable String act, @RestQuery @Nullable String done) {

  /** The forms of the page, empty. */
  public Typed typed() {
    return Typed.at(act, done);
  }
}
