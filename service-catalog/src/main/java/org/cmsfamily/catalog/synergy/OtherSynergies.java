package org.cmsfamily.catalog.synergy;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.store.NewestFirst;

/** The other synergies that were recorded here. */
@ApplicationScoped
class OtherSynergies implements NewestFirst<OtherSynergy, OtherSynergyEntity> {

  @Override
  public OtherSynergyEntity newEntity() {
    return new OtherSynergyEntity();
  }

  @Override
  public String noun() {
    return "synergy";
  }
}
