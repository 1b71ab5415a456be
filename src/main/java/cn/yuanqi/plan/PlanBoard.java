package cn.yuanqi.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The plan as its page draws it, in units of which the plan is 1,000 wide.
 *
 * @param chosen the id of the outlet or building whose place is shown, empty for none
 * @param q what was looked for
 * @param mayPlace whether the asker may change anything
 */
record PlanBoard(String path, Ground ground, PlanView plan, String chosen, String q, boolean mayPlace) {
    private static final int SHOWN = 60;
    private static final double WIDE = 1_000;

    /** What is drawn of an outlet. */
    record Lamp(PlanView.OutletPart outlet, double x, double y) {
    }

    /** What is drawn of a building. */
    record Block(PlanView.BuildingPart building, double x, double y, double width, double height) {
        public double middleX() {
            return x + width / 2;
        }

        public double middleY() {
            return y + height / 2;
        }

        public String typedX() {
            return Percent.of(building.x());
        }

        public String typedY() {
            return Percent.of(building.y());
        }

        public String typedWidth() {
            return Percent.of(building.width());
        }

        public String typedHeight() {
            return Percent.of(building.height());
        }
    }

    public double tall() {
        return WIDE * plan.height() / plan.width();
    }

    /** Smaller where there are many. */
    public double radius() {
        return Math.max(4.5, Math.min(12, Math.sqrt(WIDE * tall() / Math.max(1, plan.outlets().size())) * .16));
    }

    public List<Lamp> lamps() {
        return plan.outlets().stream().map(outlet -> new Lamp(outlet, outlet.x() * WIDE, outlet.y() * tall())).toList();
    }

    public List<Block> blocks() {
        return plan.buildings().stream().map(building -> new Block(building, building.x() * WIDE,
                building.y() * tall(), building.width() * WIDE, building.height() * tall())).toList();
    }

    /** Those that are drawn: a picture shows buildings itself, unless somebody placed them. */
    public List<Block> drawnBlocks() {
        return blocks().stream().filter(block -> ground.picture() == null || block.building.placed()
                || block.building.buildingId().toString().equals(chosen)).toList();
    }

    /** The parcels of an empty plan. */
    public List<Layout.Box> parcels() {
        return ground.isEmpty()
                ? Layout.parcels().stream().map(
                        box -> new Layout.Box(box.x() * WIDE, box.y() * tall(), box.width() * WIDE,
                                box.height() * tall()))
                        .toList()
                : List.of();
    }

    public PlanView.OutletPart chosenOutlet() {
        return plan.outlets().stream().filter(outlet -> outlet.outletId().toString().equals(chosen)).findFirst()
                .orElse(null);
    }

    public Block chosenBlock() {
        return blocks().stream().filter(block -> block.building.buildingId().toString().equals(chosen)).findFirst()
                .orElse(null);
    }

    private List<PlanView.OutletPart> found() {
        var wanted = q.toLowerCase(Locale.ROOT);
        return plan.outlets().stream()
                .filter(outlet -> (outlet.enterprise() + " " + outlet.code()).toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(PlanView.OutletPart::placed)
                        .thenComparing(PlanView.OutletPart::enterprise).thenComparing(PlanView.OutletPart::code))
                .toList();
    }

    public List<PlanView.OutletPart> listed() {
        return found().stream().limit(SHOWN).toList();
    }

    public int all() {
        return found().size();
    }
}
