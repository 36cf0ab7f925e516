package org.cmsfamily.platform.inbox;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.cmsfamily.platform.act.TextForReader;
import org.cmsfamily.platform.wording.Text;

/**
 * The thing that waits.
 *
 * @param family the code of its family
 * @param code its code or id; of entries, quarters and settlements that of their service
 * @param title what it is called, in the reader's language
 */
public record InboxThing(
    String family,
    InboxType type,
    String code,
    @JsonSerialize(using = TextForReader.class) Text title) {}
