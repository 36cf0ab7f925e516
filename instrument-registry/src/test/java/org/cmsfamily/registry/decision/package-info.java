@NullMarked
package org.cmsfamily.registry.decision;

import org.jspecify.annotations.NullMarked;
