import type { StylesheetJson } from 'cytoscape'

const FONT = 'IBM Plex Sans, IBM Plex Sans Arabic, sans-serif'

/** Maps the data of `toElements` to Cytoscape styles. No decision is made here. */
export function createStylesheet(selection: string): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'z-index-compare': 'manual',
      },
    },
    {
      selector: '.frame',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 'data(corner)' as never,
        'background-color': 'data(fill)',
        'background-opacity': 'data(filled)' as never,
        'border-color': 'data(edge)',
        'border-width': 1,
        'border-position': 'inside',
        events: 'no',
        'z-index': 1,
      },
    },
    { selector: '.headed', style: LABEL },
    {
      selector: '.cell',
      style: {
        shape: 'rectangle',
        'background-opacity': 0,
        'background-image': 'data(image)',
        'background-image-containment': 'over',
        'background-clip': 'none',
        opacity: 'data(opacity)' as never,
        'z-index': 2,
      },
    },
    { selector: '.joint', style: { width: 0.1, height: 0.1, 'background-opacity': 0, events: 'no', 'z-index': 1 } },
    {
      selector: '.dot',
      style: {
        width: 4.4,
        height: 4.4,
        'background-color': 'data(fill)',
        'border-width': 1.2,
        'border-color': 'data(color)',
        opacity: 'data(opacity)' as never,
        events: 'no',
        'z-index': 5,
      },
    },
    {
      selector: '.label',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        'background-color': 'data(fill)',
        'border-color': 'data(color)',
        'border-width': 0.8,
        label: 'data(label)',
        color: 'data(color)',
        opacity: 'data(opacity)' as never,
        'font-family': FONT,
        'font-size': 11,
        'font-weight': 500,
        'text-valign': 'center',
        'text-halign': 'center',
        'z-index': 3,
      },
    },
    {
      selector: '.words',
      style: { 'border-width': 0, 'corner-radius': '0px', 'font-size': 12, 'text-wrap': 'wrap', 'line-height': 1.17 },
    },
    {
      selector: '.copy',
      style: { 'background-opacity': 0, events: 'no', 'z-index': 5, opacity: 'data(opacity)' as never, ...LABEL },
    },
    {
      selector: '.actor',
      style: {
        shape: 'data(shape)' as never,
        'corner-radius': 'data(radius)' as never,
        'background-color': 'data(fill)',
        'border-color': 'data(edge)',
        'border-width': 'data(edgeWidth)' as never,
        'border-style': 'data(edgeStyle)' as never,
        'border-dash-pattern': 'data(edgeDash)' as never,
        'background-image': 'data(glyph)',
        'background-width': '16px',
        'background-height': '16px',
        'background-position-x': 'data(glyphX)',
        'background-position-y': '50%',
        'background-clip': 'none',
        'background-image-containment': 'over',
        opacity: 'data(opacity)' as never,
        'z-index': 4,
        ...LABEL,
      },
    },
    { selector: '.actor[shape = "polygon"]', style: { 'shape-polygon-points': 'data(points)' as never } },
    {
      selector: '.line',
      style: {
        'curve-style': 'straight',
        'source-endpoint': 'data(sourceEndpoint)',
        'target-endpoint': 'data(targetEndpoint)',
        'line-color': 'data(color)',
        width: 'data(width)',
        opacity: 'data(opacity)' as never,
        'line-style': 'data(dashed)' as never,
        'line-dash-pattern': 'data(dash)' as never,
        'source-arrow-shape': 'data(startMark)' as never,
        'target-arrow-shape': 'data(endMark)' as never,
        'source-arrow-color': 'data(color)',
        'target-arrow-color': 'data(color)',
        'z-index-compare': 'manual',
        'z-index': 2,
      },
    },
    {
      selector: '.bent',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)' as never,
        'segment-distances': 'data(distances)' as never,
        'segment-radii': 6 as never,
        'edge-distances': 'endpoints' as never,
      },
    },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    {
      selector: 'core',
      style: {
        'selection-box-color': selection,
        'selection-box-border-color': selection,
        'selection-box-opacity': 0.15,
        'active-bg-opacity': 0,
      } as never,
    },
  ]
}

const LABEL = {
  label: 'data(label)',
  color: 'data(color)',
  'font-family': FONT,
  'font-size': 'data(labelSize)' as never,
  'font-weight': 'data(labelWeight)' as never,
  'line-height': 1.23,
  'text-wrap': 'wrap',
  'text-max-width': '10000px',
  'text-justification': 'data(justify)' as never,
  'text-valign': 'center',
  'text-halign': 'center',
  'text-margin-x': 'data(labelX)' as never,
  'text-margin-y': 'data(labelY)' as never,
  'text-rotation': 'data(turn)' as never,
} as const
