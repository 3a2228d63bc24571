package org.droomballon.file;

import org.droomballon.plan.Plan;

/** Writes a plan as data, for programs that print, project or check it. */
public final class PlanFiles {
    private PlanFiles() {}

    /** The plan as UTF-8 JSON of the format {@code droomballon/plan}: equal plans are equal bytes. */
    public static byte[] json(Plan plan) {
        return Json.bytes(PlanWriter.write(plan));
    }
}
