@NullMarked
package org.cmsfamily.registry.secretariat;

import org.jspecify.annotations.NullMarked;
