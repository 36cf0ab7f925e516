package org.cmsfamily.registry;

import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.json.Words;

/** The name of an act of the registry: that of its constant, such as {@code enter-budget}. */
public interface RegistryAct extends ActName {

  @Override
  default String text() {
    return Words.of((Enum<?>) this);
  }
}
