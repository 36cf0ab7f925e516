package org.cmsfamily.registry.holder;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.cmsfamily.platform.act.TextForReader;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds today.
 *
 * @param capacity as an act names it in {@code actingAs}
 * @param inCharge whether it is held as its officer-in-charge
 * @param kind what its holder is; null of an office of the whole installation
 * @param family the family that its holder belongs to; null of an office of the whole installation
 * @param names what its holder is called; null of an office of the whole installation
 * @param office what it is called itself, in the reader's language
 */
public record HeldOffice(
    Capacity capacity,
    String role,
    boolean inCharge,
    String holder,
    @Nullable HolderKind kind,
    @Nullable String family,
    @Nullable Names names,
    @JsonSerialize(using = TextForReader.class) Text office) {

  static HeldOffice of(Capacity capacity, @Nullable Holder holder, @Nullable Names names) {
    return new HeldOffice(
        capacity,
        capacity.role(),
        capacity.inCharge(),
        capacity.holder(),
        holder == null ? null : holder.kind(),
        holder == null ? null : holder.family(),
        names,
        called(capacity));
  }

  private static Text called(Capacity capacity) {
    var office = Text.of("office-" + capacity.role());
    return capacity.inCharge() ? Text.of("office-in-charge").with("office", office) : office;
  }
}
