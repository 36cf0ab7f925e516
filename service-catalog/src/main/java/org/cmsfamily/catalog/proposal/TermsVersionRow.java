package org.cmsfamily.catalog.proposal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.cost.Costs;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.Fingerprint;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * One text of the terms, with what was computed from it when it was written.
 *
 * @param shares the cost plan divided; null if it left something open, or was written before shares
 *     were stored
 */
@Embeddable
record TermsVersionRow(
    @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) Terms terms,
    String fingerprint,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable List<YearShare> shares,
    LocalDate createdOn,
    String writtenBy,
    @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) Screening screening) {

  static TermsVersionRow of(TermsVersion version) {
    return new TermsVersionRow(
        version.terms(),
        version.fingerprint(),
        version.text().costs().stored(),
        version.createdOn(),
        version.by(),
        version.screening());
  }

  TermsVersion version(int number) {
    var costs = shares == null ? terms.costs() : Costs.of(shares);
    var text = new FixedTerms(terms, new Fingerprint(fingerprint), costs);
    return new TermsVersion(number, text, createdOn, writtenBy, screening);
  }
}
