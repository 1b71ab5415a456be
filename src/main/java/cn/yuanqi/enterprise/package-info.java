/** The register: who the enterprises of a park are, in which stage, in which categories, and what they reported. */
package cn.yuanqi.enterprise;
