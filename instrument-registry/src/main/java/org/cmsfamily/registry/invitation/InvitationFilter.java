package org.cmsfamily.registry.invitation;

import org.cmsfamily.platform.store.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which invitations a list shows.
 *
 * @param family the family's code
 * @param decision the key of the decision that invites
 * @param state the state that they are in
 */
public record InvitationFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String decision,
    @RestQuery @Nullable InvitationStatus state) {

  Filter toFilter() {
    return Filter.where("family", family).and("decision", decision).and("status", state);
  }
}
