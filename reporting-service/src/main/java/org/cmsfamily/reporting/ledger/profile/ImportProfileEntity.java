package org.cmsfamily.reporting.ledger.profile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.reporting.ledger.NormalForm;

@Entity
@Table(name = "import_profile")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ImportProfileEntity extends AggregateEntity<ImportProfile> {

  String payer;
  String sourceSystem;
  String sourceKey;

  @ElementCollection
  @CollectionTable(name = "import_profile_version", joinColumns = @JoinColumn(name = "profile"))
  @MapKeyColumn(name = "number")
  Map<Integer, VersionColumns> versions = new HashMap<>();

  /** Versions are only added to. */
  @Override
  protected void copy(ImportProfile profile) {
    payer = profile.payer();
    sourceSystem = profile.sourceSystem();
    sourceKey = NormalForm.of(profile.sourceSystem());
    profile
        .versions()
        .forEach(
            version ->
                versions.computeIfAbsent(version.number(), fresh -> VersionColumns.of(version)));
  }

  @Override
  public ImportProfile toAggregate() {
    return new ImportProfile(
        id(),
        family(),
        version(),
        payer,
        sourceSystem,
        new TreeMap<>(versions)
            .entrySet().stream()
                .map(version -> version.getValue().toVersion(version.getKey()))
                .toList());
  }
}
