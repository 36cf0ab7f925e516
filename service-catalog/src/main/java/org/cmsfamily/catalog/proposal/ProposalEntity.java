package org.cmsfamily.catalog.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.store.DatedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * The row of a proposal. Each text of its terms is a row of its own; what was signed, submitted,
 * decided or said are rows that are only added.
 */
@Entity
@Table(name = "proposal")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ProposalEntity extends DatedEntity<Proposal> {
  String serviceCode;

  @Enumerated(EnumType.STRING)
  Stage stage;

  String title;
  String lead;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> participants;

  int currentVersion;
  String fingerprint;
  String adviser;
  boolean demonstration;
  @Nullable String continues;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable Continuation continuation;

  @Nullable LocalDate consultedSince;
  @Nullable String withdrawalReason;
  @Nullable String withdrawnBy;
  @Nullable LocalDate withdrawnOn;

  @ElementCollection
  @CollectionTable(name = "terms_version", joinColumns = @JoinColumn(name = "proposal"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<TermsVersionRow> versions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "proposal_entry", joinColumns = @JoinColumn(name = "proposal"))
  @OrderColumn(name = "position")
  List<ProposalEntryRow> entries = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "proposal_title", joinColumns = @JoinColumn(name = "proposal"))
  @MapKeyColumn(name = "language")
  @SortNatural
  SortedMap<String, TranslatedTitleRow> titles = new TreeMap<>();

  @Override
  protected void copy(Proposal proposal) {
    var current = proposal.current();
    serviceCode = current.terms().serviceCode();
    stage = proposal.stage();
    title = current.terms().title();
    lead = proposal.lead();
    participants = proposal.participants();
    currentVersion = current.number();
    fingerprint = current.fingerprint();
    adviser = proposal.adviser();
    demonstration = proposal.demonstration();
    continuation = proposal.continuation();
    continues = continuation == null ? null : continuation.service();
    consultedSince = proposal.consultation().since();
    withdrawn(proposal.withdrawal());
    versions(proposal.versions());
    new ProposalEntries(entries).add(proposal);
    for (var one : proposal.consultation().translations()) {
      titles.put(one.language(), TranslatedTitleRow.of(one));
    }
  }

  private void withdrawn(@Nullable Withdrawal withdrawal) {
    withdrawalReason = withdrawal == null ? null : withdrawal.reason();
    withdrawnBy = withdrawal == null ? null : withdrawal.by();
    withdrawnOn = withdrawal == null ? null : withdrawal.on();
  }

  private void versions(List<TermsVersion> all) {
    for (int index = 0; index < all.size(); index++) {
      var row = TermsVersionRow.of(all.get(index));
      if (index == versions.size()) {
        versions.add(row);
      } else if (!versions.get(index).equals(row)) {
        versions.set(index, row);
      }
    }
  }

  @Override
  public Proposal toAggregate() {
    var stored = new ProposalEntries(entries);
    var texts = new ArrayList<TermsVersion>();
    for (var row : versions) {
      texts.add(row.version(texts.size() + 1));
    }
    return new Proposal(
        id(),
        family(),
        version(),
        stage,
        adviser,
        demonstration,
        texts,
        new Consultation(
            consultedSince,
            stored.comments(),
            stored.answers(),
            stored.advice(),
            translations(),
            stored.agreements(),
            stored.errata()),
        stored.commitments(),
        withdrawal(),
        readers(),
        continuation);
  }

  private List<Translation> translations() {
    return titles.entrySet().stream().map(one -> one.getValue().into(one.getKey())).toList();
  }

  private @Nullable Withdrawal withdrawal() {
    return withdrawalReason == null || withdrawnBy == null || withdrawnOn == null
        ? null
        : new Withdrawal(withdrawalReason, withdrawnBy, withdrawnOn);
  }
}
