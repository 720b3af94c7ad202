// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fill_shapes.h"

namespace salkku {

/// A map of the plane that keeps lines straight and parallel: moved, turned, scaled, flipped. The reader of
/// slides needs no more of Qt Gui than this, and a program that links Qt Gui waits for thirty libraries.
class Affine {
public:
    Affine() = default;
    /// (1, 0) leads to (m11, m12), (0, 1) to (m21, m22), and (0, 0) to (dx, dy).
    Affine(double m11, double m12, double m21, double m22, double dx, double dy)
        : m_11(m11)
        , m_12(m12)
        , m_21(m21)
        , m_22(m22)
        , m_dx(dx)
        , m_dy(dy) {}

    static Affine translation(double dx, double dy) { return {1, 0, 0, 1, dx, dy}; }
    static Affine scaling(double x, double y) { return {x, 0, 0, y, 0, 0}; }
    static Affine rotation(double degrees); ///< clockwise, as y grows downwards

    Point map(Point point) const {
        return {m_11 * point.x + m_21 * point.y + m_dx, m_12 * point.x + m_22 * point.y + m_dy};
    }
    Box boxAround(const Box& box) const; ///< of the box's image
    double determinant() const { return m_11 * m_22 - m_12 * m_21; }

    /// First this, then the other.
    Affine then(const Affine& next) const;

private:
    double m_11 = 1, m_12 = 0, m_21 = 0, m_22 = 1, m_dx = 0, m_dy = 0;
};

} // namespace salkku
