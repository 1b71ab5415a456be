package cn.yuanqi.demo;

import java.util.List;

/**
 * What an enterprise makes, and what its water is like: for COD, NH3-N, SS and TDS the usual share of the limit, for pH
 * the usual value.
 */
enum Trade {
    DYEING("纺织业", .60, .40, .44, 7.6, .64), FOOD("食品制造业", .64, .54, .56, 7.0, .42), DRUGS("医药制造业", .58, .56, .34, 7.2,
            .58), PAPER("造纸和纸制品业", .62, .30, .62, 7.3, .54), CHEMICALS("化学原料和化学制品制造业", .60, .48, .40, 7.4,
                    .66), CIRCUITS(
                            "计算机、通信和其他电子设备制造业", .34, .45, .30, 7.5,
                            .56), PLATING("金属制品业", .32, .35, .32, 7.8, .62), CARS("汽车制造业", .48, .30, .42, 7.4,
                                    .50), MACHINES("专用设备制造业", .40, .28, .38, 7.2, .40), PLASTICS("橡胶和塑料制品业", .45, .25,
                                            .36, 7.1,
                                            .38),
    /** Kitchens and laboratories of a park of offices; the last, so that the others keep their places. */
    OFFICES("商务服务业", .38, .42, .34, 7.1, .32);

    /** Those that discharge in an industrial zone. */
    static final List<Trade> INDUSTRIAL = List.of(values()).subList(0, OFFICES.ordinal());

    /** As in GB/T 4754. */
    final String industry;
    private final double[] usual;

    Trade(String industry, double... usual) {
        this.industry = industry;
        this.usual = usual;
    }

    double usual(Substance substance) {
        return usual[substance.ordinal()];
    }
}
