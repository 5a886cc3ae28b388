import '@xyflow/react/dist/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Page } from './page.tsx';

const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<Page />);
