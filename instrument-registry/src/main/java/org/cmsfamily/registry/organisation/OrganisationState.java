package org.cmsfamily.registry.organisation;

import org.cmsfamily.registry.text.Names;

/** An organisation as the others know it, and as the API shows it. */
public record OrganisationState(String code, String family, Names names) {

  static OrganisationState of(Organisation o) {
    return new OrganisationState(o.code(), o.family(), o.names());
  }
}
