package org.cmsfamily.registry.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.text.NamesColumns;

/** The row of an organisation. */
@Entity
@Table(name = "organisation")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class OrganisationEntity extends AggregateEntity<Organisation> {

  @Embedded NamesColumns names;

  @Override
  protected void copy(Organisation organisation) {
    names = NamesColumns.of(organisation.names());
  }

  @Override
  public Organisation toAggregate() {
    return new Organisation(id(), family(), names.toNames(), version());
  }
}
