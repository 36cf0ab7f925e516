package org.cmsfamily.platform.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cmsfamily.platform.store.AggregateEntity;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "document")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class DocumentEntity extends AggregateEntity<Document> {
  String holderKind;
  String holderId;
  String name;
  @Nullable String language;
  String mediaType;
  long size;
  String sha256;
  Instant attachedAt;

  @Override
  protected void copy(Document document) {
    holderKind = document.holderKind();
    holderId = document.holderId();
    name = document.name();
    language = document.language();
    mediaType = document.mediaType();
    size = document.size();
    sha256 = document.sha256();
    attachedAt = document.attachedAt();
  }

  @Override
  public Document toAggregate() {
    return new Document(
        id(),
        family(),
        readers(),
        holderKind,
        holderId,
        name,
        language,
        mediaType,
        size,
        sha256,
        attachedAt,
        version());
  }
}
