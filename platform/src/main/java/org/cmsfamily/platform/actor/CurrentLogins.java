package org.cmsfamily.platform.actor;

/** What is known of a login at this moment. */
public interface CurrentLogins {

  /** Who it belongs to, and the capacities held now. */
  AuthenticatedLogin of(String login);
}
