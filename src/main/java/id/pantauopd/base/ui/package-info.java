/** Pieces of screen shared by all rooms: the shell, numbers and dates as text, empty states. No domain words. */
@NamedInterface("ui")
@NullMarked
package id.pantauopd.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
