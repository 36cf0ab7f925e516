package org.cmsfamily.catalog.screening;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.catalog.cost.Encumbrances;

/** Where nobody records what is held, nothing is. */
@DefaultBean
@ApplicationScoped
class NothingHeld implements HeldLines {

  @Override
  public Encumbrances of(String family) {
    return Encumbrances.NONE;
  }
}
