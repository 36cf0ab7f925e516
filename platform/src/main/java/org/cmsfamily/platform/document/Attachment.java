package org.cmsfamily.platform.document;

import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.act.StoredResponse;

/**
 * What became of a file that was sent.
 *
 * @param isNew false if the same bytes hung on the same holder already: it is the same document
 */
public record Attachment(Document document, boolean isNew) {

  /** What the act of attaching binds. */
  public Map<String, Object> bound() {
    return Map.of("document", document.id(), "sha256", document.sha256());
  }

  /** Done by the act, or unchanged if it is the same document. */
  public Done<Attachment> done(ActDraft act) {
    return isNew ? Done.of(this, act) : Done.unchanged(this);
  }

  /** 201 with the document's address, or 200 if it is the same document. */
  public StoredResponse response() {
    var view = DocumentView.of(document);
    return isNew
        ? StoredResponse.created("/documents/" + document.id(), view, 0)
        : StoredResponse.ok(view, 0);
  }
}
