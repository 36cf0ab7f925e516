/** For whom a role can be held: one list of codes, unique in the installation. */
@NullMarked
package org.cmsfamily.registry.holder;

import org.jspecify.annotations.NullMarked;
