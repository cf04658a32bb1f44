/** Screens and pieces of screen of this room. Takes records, never entities. */
@NullMarked
package id.pantauopd.intake.ui;

import org.jspecify.annotations.NullMarked;
