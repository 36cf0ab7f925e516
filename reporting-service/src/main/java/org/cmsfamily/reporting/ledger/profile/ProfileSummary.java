package org.cmsfamily.reporting.ledger.profile;

/** A profile in a list. */
record ProfileSummary(String id, String payer, String sourceSystem, long version) {

  static ProfileSummary of(ImportProfile profile) {
    return new ProfileSummary(
        profile.id(), profile.payer(), profile.sourceSystem(), profile.version());
  }
}
