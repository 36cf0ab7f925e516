package org.cmsfamily.catalog.screening;

import org.cmsfamily.catalog.cost.Encumbrances;

/** Where it is known what submitted, approved and running terms hold of the family's budgets. */
public interface HeldLines {

  /** All that is held in a family, whoever asks. */
  Encumbrances of(String family);
}
