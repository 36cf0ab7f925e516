package org.cmsfamily.workbench.fault;

/** What can go wrong with a page. */
public enum Fault {
  SERVICE_DOWN,
  PROVIDER_DOWN,
  NO_FAMILY,
  NOT_FOUND,
  FORBIDDEN,
  REFUSED,
  FORM_REFUSED,
  UNEXPECTED
}
