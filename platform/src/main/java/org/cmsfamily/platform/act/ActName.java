package org.cmsfamily.platform.act;

/**
 * The name of an act. Each aggregate has one enum of its acts, which the audit trail, the view of
 * what may be done now and the address share.
 */
public interface ActName {

  /** The name in the domain's words, such as {@code sign-terms}. */
  String text();
}
